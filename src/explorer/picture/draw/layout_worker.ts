/** Lays out a map beside the page, so that the page goes on answering. Takes a Subject, posts its MapScene. */
import { mapScene } from '../../../drawing/map/scene.js';
import type { Subject } from '../../../drawing/subject.js';

addEventListener('message', ({ data }: MessageEvent<Subject>) => {
  postMessage(mapScene(data));
});
