import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** After so many bytes more in arrays, and after such a share of all so far: who makes many is looked at now and then. */
const LOOKED_AFTER = { bytes: 100_000, share: 0.03 };

const KINDS = ['Int32Array', 'Float64Array', 'Uint8Array', 'Uint16Array'] as const;

/** What is held when nothing more is given back: what was let go of is counted a little later. */
async function settled(held: () => number): Promise<number> {
  let [last, least] = [Infinity, held()];
  while (least < last) {
    last = least;
    await delay(200);
    least = Math.min(last, held());
  }
  return least;
}

/** Most memory that is held at once while something is done, looked at again and again as large arrays are made. */
export async function peakOf(work: () => unknown): Promise<number> {
  const held = (): number => {
    collect();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return arrayBuffers + heapUsed;
  };
  const before = await settled(held);
  let peak = 0;
  let [fresh, all] = [0, 0];
  const look = (): void => {
    peak = Math.max(peak, held() - before);
  };
  const own = KINDS.map((name) => [name, globalThis[name]] as const);
  for (const [name, kind] of own) {
    const seen = new Proxy(kind, {
      construct(target, args, wanted) {
        const made = Reflect.construct(target, args, wanted === seen ? target : wanted) as ArrayBufferView;
        fresh += made.byteLength;
        all += made.byteLength;
        if (made.byteLength > 50_000 && fresh > Math.max(LOOKED_AFTER.bytes, all * LOOKED_AFTER.share)) {
          fresh = 0;
          look();
        }
        return made;
      },
    });
    Object.assign(globalThis, { [name]: seen });
  }
  try {
    const result = work();
    look();
    // (What is returned is held till here.)
    return result === undefined ? Number.NaN : peak;
  } finally {
    for (const [name, kind] of own) Object.assign(globalThis, { [name]: kind });
  }
}
