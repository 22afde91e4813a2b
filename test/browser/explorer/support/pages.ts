/** Pages in the states that every test of pages looks at. */
export const PAGES: Readonly<Record<string, string>> = {
  grid: '/network?scope.datasets=women-homeworkers&scope.hosts=INCLUDE',
  'grid-open':
    '/network?scope.datasets=women-homeworkers&scope.hosts=INCLUDE&view.open=organisation:ksbsi,event:fgd-2025-11-10',
  map: '/network?scope.datasets=riverside&view.tab=map',
  'map-open':
    '/network?scope.datasets=riverside&view.tab=map&view.open=organisation:stone-company,organisation:valley-chamber',
  'map-chance': '/network?scope.datasets=riverside&significance.model=SDSM&view.tab=map',
  table: '/network?scope.datasets=riverside&view.tab=table',
  ties: '/ties/eventOverlap?scope.datasets=riverside',
  'wrong-address': '/network?scope.form=2024',
  'no-page': '/ties/nothing',
};
