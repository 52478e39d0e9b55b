# syntax=docker/dockerfile:1
# One image for every service: `start --only land`, `start --only gateway`, or the whole hub with `start`.

FROM node:26-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:26-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 HELIOGRAPH_FOLDER=/var/lib/heliograph
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY . .
# The only folder that the hub writes to, and only when it runs the embedded PostgreSQL.
RUN install -d -o node -g node -m 0755 /var/lib/heliograph
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
# Alive, not ready: a container whose database is down must wait for it, not be restarted.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "deploy/probe.js", "/health"]
ENTRYPOINT ["node", "bin/heliograph.js"]
CMD ["start"]
