/**
 * Resolves an abstract type by the `__typename` that its values carry. @throws TypeError where a value carries none of
 * `names`.
 */
export const typeNameOf =
  <Name extends string>(...names: readonly Name[]) =>
  (value: object): Name => {
    const carried = '__typename' in value ? value.__typename : undefined
    const name = names.find((candidate) => candidate === carried)
    if (name === undefined) throw new TypeError(`No type of this interface is called ${String(carried)}.`)
    return name
  }
