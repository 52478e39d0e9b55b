// The page's own script: GraphiQL over this hub, with the first queries as tabs.
const { React, ReactDOM, GraphiQL } = globalThis

const defaultTabs = await fetch('/explorer/tabs.json').then((response) => response.json())
const fetcher = GraphiQL.createFetcher({ url: '/graphql' })
const props = { fetcher, defaultTabs, shouldPersistHeaders: false }
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props))
