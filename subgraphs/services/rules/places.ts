import { regionAncestors, regionPrefix } from '#schema/scalars/RegionCode.ts'

/** The codes of a region and of those that contain it, nearest first (三级平台: 村、镇、区): where its people may go. */
export const regionPath = (code: string): readonly string[] => [code, ...regionAncestors(code)]

/** The regions of a list that lie within no other of it, each once, by code, so that nothing is counted twice. */
export function withoutNested(codes: readonly string[]): string[] {
  const distinct = [...new Set(codes)].toSorted()
  const contains = (outer: string, code: string): boolean => outer !== code && code.startsWith(regionPrefix(outer))
  return distinct.filter((code) => !distinct.some((outer) => contains(outer, code)))
}

/** The window to go to: that of the organ that decides, or one that takes in everyone's matters; null where there is neither. */
export const windowFor = <Window extends { readonly organCode: string | null }>(
  windows: readonly Window[],
  organCode: string,
): Window | null =>
  windows.find((window) => window.organCode === organCode) ??
  windows.find((window) => window.organCode === null) ??
  null
