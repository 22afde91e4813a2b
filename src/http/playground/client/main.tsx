import './workers';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples';
import { storage } from './storage';

const fetcher = createGraphiQLFetcher({ url: window.location.pathname, enableIncrementalDelivery: false });

/** A question that the address holds (`?query=&variables=`) has a tab of its own. It is not run: who opens it does that. */
const address = new URLSearchParams(window.location.search);
const [query, variables] = [address.get('query') ?? undefined, address.get('variables') ?? undefined];
const tabs = EXAMPLES.map((example) => ({ query: example }));

createRoot(document.getElementById('playground')!).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    initialQuery={query}
    initialVariables={variables}
    defaultTabs={query === undefined ? tabs : [{ query, variables }, ...tabs]}
    defaultEditorToolsVisibility={false}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>Jejaring</GraphiQL.Logo>
  </GraphiQL>,
);
