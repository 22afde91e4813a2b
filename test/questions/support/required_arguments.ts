/**
 * What questions cannot be asked without, by name and as GraphQL writes it.
 * @param event slug of one in the data @param recommendation likewise
 */
export const requiredArguments = (event: string, recommendation: string): Record<string, string> => ({
  absences: `event: "event:${event}"`,
  access: 'groupBy: {by: SECTOR}',
  brokerage: 'groupBy: {by: SECTOR}',
  eiIndex: 'groupBy: {by: SECTOR}',
  recommendationTrail: `id: "output:${recommendation}"`,
});
