import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Services } from '../graph/context.js';
import { NETWORK_FORMATS, networkFormat, type NetworkFormat } from '../networks/formats.js';
import { PICTURE_FORMATS, pictureFormat, type PictureFormat } from '../pictures/formats.js';
import { pictureOf } from '../pictures/picture.js';
import { askNetwork, type NetworkAsked } from '../questions/networks.js';
import { FILE_PARAMETERS, fileAsked } from '../questions/shared/network/file_parameters.js';
import { answerError } from './errors/answer_error.js';
import { RequestContext } from './context.js';
import { serverError, shown } from './errors/errors.js';
import { logged } from './logging/log.js';
import { parametersOfNetwork, readQuery, statusOfRefusal } from './network_request.js';
import { stateOf } from './logging/request_state.js';

/**
 * `/export/<question>.<format>`: a network as a file, or as a picture. The query string holds the arguments of the question’s field by
 * their GraphQL names (`scope.from=2024&scope.events=event:a,event:b&weight=NEWMAN`), and `lang` for the names.
 */
export function exportNetwork(schema: GraphQLSchema, services: Services, logger: Logger): RequestHandler {
  return async (request, response) => {
    const state = stateOf(response);
    try {
      const asked = readFile(schema, request);
      state.operation = `export ${asked.question}.${asked.format.name}`;
      const context = new RequestContext(services, state);
      const file = await madeFile(schema, context, asked);
      // The time is over, and the client has been told.
      if (state.signal.aborted) return;
      await send(response, file, asked);
    } catch (error) {
      // Nobody waits for the answer any more, and what was stopped fails: that is no fault.
      if (state.signal.aborted) return;
      const { code } = shown(error as Error);
      logger[code === 'INTERNAL' ? 'error' : 'info']({ requestId: state.id, ...logged(error as Error) }, 'error');
      if (!response.headersSent) return answerError(request, response, error as Error, statusOfRefusal(code));
      // Cut off, so that the client knows that the file is not whole.
      state.codes.push(code);
      response.destroy();
    }
  };
}

interface AskedFile extends NetworkAsked {
  format: NetworkFormat | PictureFormat;
}

/** A file that is about to be sent. */
interface MadeFile {
  pieces: Iterable<string | Uint8Array>;
  dataVersion: string;
}

async function madeFile(schema: GraphQLSchema, context: RequestContext, asked: AskedFile): Promise<MadeFile> {
  const { format } = asked;
  if ('draw' in format) {
    const picture = await pictureOf(schema, context, asked);
    return { pieces: [await format.draw(picture)], dataVersion: picture.caption.dataVersion };
  }
  const network = await askNetwork(schema, context, asked);
  return { pieces: format.write(network), dataVersion: network.header.dataVersion };
}

/** @throws NOT_FOUND for another question or format; BAD_ARGUMENT */
function readFile(schema: GraphQLSchema, request: Request): AskedFile {
  const file = request.params['file'] as string;
  const dot = file.indexOf('.');
  const [question, formatName] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)];
  const parameters = parametersOfNetwork(schema, question);
  const format = networkFormat(formatName) ?? pictureFormat(formatName);
  if (!format) {
    const known = [...NETWORK_FORMATS, ...PICTURE_FORMATS].map(({ name }) => `${question}.${name}`);
    throw serverError('NOT_FOUND', 'NO_FORMAT', { found: formatName, known });
  }
  const { lang, values } = readQuery(request, [...FILE_PARAMETERS, ...parameters]);
  return { question, format, lang, ...fileAsked(values) };
}

async function send(response: Response, file: MadeFile, { question, format }: AskedFile): Promise<void> {
  const state = stateOf(response);
  const pieces = inTurns(file.pieces, state.renewTime);
  response.attachment(`jejaring-${question}-v${file.dataVersion}.${format.name}`);
  response.setHeader('content-type', format.mediaType);
  if (state.etag !== undefined) response.setHeader('etag', state.etag);
  await pipeline(Readable.from(pieces), response, { signal: state.signal });
}

/** Between two pieces other requests have their turn; the time limit holds for each, as the client may be slow. */
async function* inTurns<T>(pieces: Iterable<T>, renewTime: () => void): AsyncIterable<T> {
  for (const piece of pieces) {
    renewTime();
    yield piece;
    await nextTurn();
  }
}
