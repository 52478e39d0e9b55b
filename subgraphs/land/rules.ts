/** The organ that issues what the land department issues. 国土 */
export const landOrgan = { code: 'LAND' } as const
