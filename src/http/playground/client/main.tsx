import './workers';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples';
import { storage } from './storage';

const fetcher = createGraphiQLFetcher({ url: window.location.pathname, enableIncrementalDelivery: false });

createRoot(document.getElementById('playground')!).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={EXAMPLES.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>Jejaring</GraphiQL.Logo>
  </GraphiQL>,
);
