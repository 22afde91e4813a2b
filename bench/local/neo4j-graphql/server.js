/**
 * @neo4j/graphql on Apollo, with the settings of our own server, over the database of NEO4J_URI. Prints its address
 * when it is ready; `GET /cpu` answers with the seconds of processor time that it has used.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const apollo = new ApolloServer({
  schema,
  introspection: true,
  csrfPrevention: true,
  persistedQueries: false,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
});
await apollo.start();

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.get('/cpu', (_request, response) => {
  const { user, system } = process.cpuUsage();
  response.json((user + system) / 1e6);
});
// A document's text is sent again and again: without this, Neo4j's sessions would each look up the home database.
const context = async () => ({ sessionConfig: { database: 'neo4j' } });
app.use('/graphql', express.json(), expressMiddleware(apollo, { context }));

const server = createServer(app).listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
