/** Pages in the states that every test of pages looks at. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  'home-open': '/?view.open=organisation:ksbsi,event:fgd-2025-11-10',
  search: '/search',
  'search-found': '/search?text=Sejahtera',
  events: '/events',
  'events-filtered': '/events?where.eventTypes=FGD,CONSULTATION',
  event: '/events/fgd-2025-11-10',
  'event-invented': '/events/hearing',
  organisations: '/organisations',
  organisation: '/organisations/komnas-perempuan',
  'organisation-invented': '/organisations/stone-company',
  about: '/about',
  grid: '/network?scope.datasets=women-homeworkers&scope.hosts=INCLUDE',
  'grid-open':
    '/network?scope.datasets=women-homeworkers&scope.hosts=INCLUDE&view.open=organisation:ksbsi,event:fgd-2025-11-10',
  map: '/network?scope.datasets=riverside&view.tab=map',
  'map-open':
    '/network?scope.datasets=riverside&view.tab=map&view.open=organisation:stone-company,organisation:valley-chamber',
  'map-chance': '/network?scope.datasets=riverside&significance.model=SDSM&view.tab=map',
  table: '/network?scope.datasets=riverside&view.tab=table',
  'table-open':
    '/network?scope.datasets=riverside&significance.model=SDSM&view.tab=table&view.open=organisation:stone-company,organisation:valley-chamber',
  ties: '/ties/eventOverlap?scope.datasets=riverside',
  'ties-table': '/ties/congruence?scope.datasets=riverside&view.tab=table',
  'wrong-address': '/network?scope.form=2024',
  'no-page': '/ties/nothing',
  'no-event': '/events/nothing',
};
