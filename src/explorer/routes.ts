/** Addresses of the pages; `:name` stands for any one part. The server sends its shell for these, and for others too, with a 404. */
export const ROUTES = {
  home: '/',
  search: '/search',
  events: '/events',
  event: '/events/:slug',
  organisations: '/organisations',
  organisation: '/organisations/:slug',
  network: '/network',
  ties: '/ties/:question',
  about: '/about',
} as const;
