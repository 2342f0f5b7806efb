/** Van wie het kader is, met de namen voluit. */
export const EIGENAREN = [
  { kort: 'LHV', naam: 'Landelijke Huisartsen Vereniging' },
  { kort: 'NHG', naam: 'Nederlands Huisartsen Genootschap' },
] as const
