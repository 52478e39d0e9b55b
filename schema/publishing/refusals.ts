import { defineRefusals } from '../refusals.ts'

/** How many records one batch may have. */
export const maxRecords = 5_000

/** Why a publication as a whole is refused. */
export const { refuse, reasons } = defineRefusals({
  TOO_MANY_RECORDS: {
    message: {
      en: 'Expected at most {expected} records in a batch, received {received}.',
      zh: '每批最多 {expected} 条记录，收到 {received} 条。',
    },
    rule: {
      en: 'A batch is one transaction, so its size is bounded.',
      zh: '一个批次是一个事务，其大小有上限。',
    },
    basis: '系统规则：批次上限',
    remedy: {
      en: 'Split the records into several batches, each with a key of its own.',
      zh: '请拆分为多个批次，各用一个幂等键。',
    },
  },
  PUBLICATION_NAME_MALFORMED: {
    message: {
      en: 'Expected {field} of 1 to {expected} characters on one line.',
      zh: '{field} 应为单行 1 至 {expected} 个字符。',
    },
    rule: {
      en: 'A publication names its request and the system that it comes from.',
      zh: '发布应注明幂等键和来源系统。',
    },
    basis: '系统规则：发布留痕',
    remedy: {
      en: 'Give a short name, such as `land-registry` or `land-registry 2026-11-22 batch 1`.',
      zh: '请填写简短名称，例如 `land-registry` 或 `land-registry 2026-11-22 batch 1`。',
    },
  },
  ATOMIC_CANNOT_PARK: {
    message: {
      en: 'A batch that goes in whole cannot leave records waiting.',
      zh: '整批入库的批次不能暂存其中的记录。',
    },
    rule: {
      en: 'ATOMIC is all or none, and a parked record is not in.',
      zh: 'ATOMIC 要求整批入库或整批退回，暂存的记录尚未入库。',
    },
    basis: '系统规则：整批发布',
    remedy: {
      en: 'Send the batch with onUnknownReference REFUSE, or in mode PER_RECORD.',
      zh: '请改用 onUnknownReference: REFUSE，或改用 PER_RECORD 方式。',
    },
  },
  SNAPSHOT_UNDER_WAY: {
    message: {
      en: 'A snapshot of {dataset} from {source} is under way or held.',
      zh: '{source} 的 {dataset} 快照正在进行或待人工确认。',
    },
    rule: { en: 'A source has one snapshot of a dataset at a time.', zh: '同一来源的同一数据集同时只能有一个快照。' },
    basis: '系统规则：全量快照',
    remedy: {
      en: 'Close it, or have it released or rejected, and open the next one then.',
      zh: '请先关闭该快照，或由人工放行或驳回，再开启下一个。',
    },
  },
  SNAPSHOT_NOT_OPEN: {
    message: {
      en: 'This is no open snapshot of this dataset and source.',
      zh: '该快照并非此数据集与来源的进行中快照。',
    },
    rule: {
      en: 'A batch comes with an open snapshot of its own dataset and source.',
      zh: '批次只能归入本数据集、本来源的进行中快照。',
    },
    basis: '系统规则：全量快照',
    remedy: {
      en: 'Open a snapshot and send its id, or send the batch without one.',
      zh: '请开启快照并使用其标识，或不带快照提交。',
    },
  },
  SNAPSHOT_UNKNOWN: {
    message: { en: 'No snapshot of this department has this id.', zh: '本部门没有此标识的快照。' },
    rule: { en: 'A snapshot is closed by the id that opening it gave.', zh: '快照以开启时取得的标识关闭。' },
    basis: '系统规则：全量快照',
    remedy: { en: 'Use the id that opening the snapshot answered.', zh: '请使用开启快照时返回的标识。' },
  },
  SNAPSHOT_INCOMPLETE: {
    message: {
      en: 'Expected {expected} different keys with this snapshot, received {received}.',
      zh: '本快照应有 {expected} 个不同主键，收到 {received} 个。',
    },
    rule: { en: 'A dump that is not whole ends nothing.', zh: '不完整的全量数据不得注销任何记录。' },
    basis: '系统规则：全量快照',
    remedy: { en: 'Send the batches that are missing, then close it again.', zh: '请补发缺少的批次后再关闭。' },
  },
  SNAPSHOT_NOT_HELD: {
    message: { en: 'No held snapshot of this department has this id.', zh: '本部门没有此标识的待确认快照。' },
    rule: { en: 'A person decides on a snapshot that is held.', zh: '人工只对待确认的快照作出决定。' },
    basis: '系统规则：全量快照',
    remedy: {
      en: 'Read the held snapshots; another person may have decided.',
      zh: '请查看待确认快照；可能已由他人决定。',
    },
  },
  REASON_MISSING: {
    message: { en: 'Expected a reason of 1 to 500 characters.', zh: '应填写 1 至 500 个字符的理由。' },
    rule: { en: 'Who ends a record, or decides on a snapshot, says why.', zh: '注销记录或决定快照应说明理由。' },
    basis: '系统规则：全程留痕',
    remedy: { en: 'Give the reason in a sentence.', zh: '请用一句话说明理由。' },
  },
  RECORD_UNKNOWN: {
    message: { en: 'No record of {dataset} has this key.', zh: '{dataset} 中没有此主键的记录。' },
    rule: { en: 'Only what is in the register can be withdrawn.', zh: '只能注销已登记的记录。' },
    basis: '系统规则：只注销不删除',
    remedy: {
      en: 'Check the key; a record that waits is not in the register yet.',
      zh: '请核对主键；暂存的记录尚未登记。',
    },
  },
  RECORD_WITHDRAWN: {
    message: { en: 'This record was withdrawn before.', zh: '该记录此前已注销。' },
    rule: { en: 'A record is withdrawn once.', zh: '一条记录只注销一次。' },
    basis: '系统规则：只注销不删除',
    remedy: {
      en: 'Nothing is left to do. Publishing the record again brings it back.',
      zh: '无需处理。如需恢复，请重新发布该记录。',
    },
  },
  KEYS_HASH_MALFORMED: {
    message: { en: 'Expected a hash of 64 lower-case hexadecimal digits.', zh: '主键摘要应为 64 位小写十六进制数字。' },
    rule: {
      en: 'The keys of a declaration are compared by the sum of their SHA-256.',
      zh: '申报的主键以其 SHA-256 之和比对。',
    },
    basis: '系统规则：数据对账',
    remedy: {
      en: 'Compute it as docs/design/publishing.md says, or leave it out.',
      zh: '请按 docs/design/publishing.md 的说明计算，或不填写。',
    },
  },
})
