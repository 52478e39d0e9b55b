import { ClientError } from '../errors.ts'
import type { CursorCodec, CursorPosition } from './cursor.ts'
import type { ListArguments, ListOrder, ListSpecification } from './list.ts'

const defaultPageSize = 20
const largestPageSize = 100

/** Which rows a page holds: checked arguments with their cursors read. */
export interface Page {
  readonly size: number
  /** Backward pages are read from the end and turned round. */
  readonly backward: boolean
  readonly order: ListOrder
  readonly after?: CursorPosition
  readonly before?: CursorPosition
  /** What the cursors of this list and order are signed for. */
  readonly cursorScope: string
}

/** The page that `args` ask for. @throws ClientError BAD_USER_INPUT for a bad size, two directions or a foreign cursor. */
export function readPage(list: ListSpecification, args: ListArguments, cursors: CursorCodec): Page {
  const { first, last, after, before } = args
  if (first != null && last != null) throw new ClientError('BAD_USER_INPUT', 'PAGE_DIRECTION_AMBIGUOUS')
  const { field, direction: wanted } = args.orderBy ?? list.defaultOrder
  const direction = wanted ?? 'ASC'
  const cursorScope = `${list.name}:${field}:${direction}`
  return {
    size: last == null ? pageSize('first', first) : pageSize('last', last),
    backward: last != null,
    order: { field, direction },
    cursorScope,
    ...(after != null && { after: cursors.decode(cursorScope, after) }),
    ...(before != null && { before: cursors.decode(cursorScope, before) }),
  }
}

function pageSize(argument: string, size: number | null | undefined): number {
  if (size == null) return defaultPageSize
  if (size < 1 || size > largestPageSize) {
    throw new ClientError('BAD_USER_INPUT', 'PAGE_SIZE_INVALID', { argument, received: size })
  }
  return size
}
