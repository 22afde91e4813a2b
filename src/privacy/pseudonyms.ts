import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

const MARK = 'withheld-';
const ERASED = /^person:erased-([0-9a-f]{32})$/;
const ENCIPHERED = new RegExp(`^([A-Za-z]+):${MARK}([0-9a-f]{32})$`);
const PLAIN = /^([A-Za-z]+):([0-9a-f]{32})$/;
/** An initial vector of one block, and one block or more. */
const CONCEALED = new RegExp(`^[a-z]+:${MARK}([0-9a-f]{32})((?:[0-9a-f]{32})+)$`);

/** The ids under which what must not be known is shown, and the proofs that cursors carry: all made with one key. */
export class Pseudonyms {
  readonly #key: string;
  readonly #cipherKey: Buffer;

  constructor(key: string) {
    this.#key = key;
    this.#cipherKey = this.#mac('ids of facts');
  }

  /**
   * The id of a person who is not public: HMAC-SHA-256 of the id, its first 128 bits. Somebody who was erased keeps the
   * one from before.
   */
  person(id: string): string {
    const [, digits = this.#mac(id).toString('hex', 0, 16)] = ERASED.exec(id) ?? [];
    return `person:${digits}`;
  }

  /** The id in a copy of anything whose own id may not be known, made as those of persons are: nothing leads back to it. */
  copied(id: string): string {
    if (id.startsWith('person:')) return this.person(id);
    return `${id.slice(0, id.indexOf(':'))}:${this.#mac(id).toString('hex', 0, 16)}`;
  }

  /** The id that an entity has in the graph once the name that its id is made of was erased. */
  erased(id: string): string {
    return `${id.slice(0, id.indexOf(':'))}:erased-${this.#mac(id).toString('hex', 0, 16)}`;
  }

  /** What is kept of a word of a name that was erased: HMAC-SHA-256, its first 128 bits. */
  erasedWord(word: string): bigint {
    return BigInt(`0x${this.#mac(`erased word ${word}`).toString('hex', 0, 16)}`);
  }

  /**
   * The id of a fact or assertion that involves such a person. Its own id is a plain digest of words that can be
   * guessed. Enciphered (AES-256, one block of 128 bits) and not hashed, so that `node` finds it without a table.
   */
  encipher(id: string): string {
    const [, label, digits] = PLAIN.exec(id) ?? [];
    if (!digits) throw new Error(`Not the id of a fact or assertion: ${id}`);
    const cipher = createCipheriv('aes-256-ecb', this.#cipherKey, null).setAutoPadding(false);
    return `${label}:${MARK}${cipher.update(digits, 'hex', 'hex')}${cipher.final('hex')}`;
  }

  /** The id that `encipher` was given; undefined where the text is not of its form. */
  decipher(shown: string): string | undefined {
    const [, label, digits] = ENCIPHERED.exec(shown) ?? [];
    if (!digits) return undefined;
    const cipher = createDecipheriv('aes-256-ecb', this.#cipherKey, null).setAutoPadding(false);
    return `${label}:${cipher.update(digits, 'hex', 'hex')}${cipher.final('hex')}`;
  }

  /**
   * The id of an entity whose slug is made of a hidden name. Enciphered (AES-256-CBC; the initial vector is a proof of
   * the id, so that one id is always shown as one), and not hashed, so that it is found without a table.
   */
  conceal(id: string): string {
    const proof = this.#mac(`id ${id}`).subarray(0, 16);
    const cipher = createCipheriv('aes-256-cbc', this.#cipherKey, proof);
    const kind = id.slice(0, id.indexOf(':'));
    return `${kind}:${MARK}${proof.toString('hex')}${cipher.update(id, 'utf8', 'hex')}${cipher.final('hex')}`;
  }

  /** The id that `conceal` was given; undefined where it did not make the text. */
  #reveal(shown: string): string | undefined {
    const [, proof, digits] = CONCEALED.exec(shown) ?? [];
    if (!proof || !digits) return undefined;
    const expected = Buffer.from(proof, 'hex');
    const decipher = createDecipheriv('aes-256-cbc', this.#cipherKey, expected).setAutoPadding(true);
    try {
      const id = decipher.update(digits, 'hex', 'utf8') + decipher.final('utf8');
      return timingSafeEqual(this.#mac(`id ${id}`).subarray(0, 16), expected) ? id : undefined;
    } catch {
      // Made up: its end is no padding.
      return undefined;
    }
  }

  /** The id that the shown id of an entity, fact or assertion stands for: most are shown as they are. */
  realId(shown: string): string {
    return this.decipher(shown) ?? this.#reveal(shown) ?? shown;
  }

  /** Proof that a text was made here, in 64 bits of hexadecimal. */
  proof(text: string): string {
    return this.#mac(`proof ${text}`).toString('hex', 0, 8);
  }

  /** Digest of a text that must not be guessed from it: all 256 bits, in hexadecimal. */
  digest(text: string): string {
    return this.#mac(`digest ${text}`).toString('hex');
  }

  #mac(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text, 'utf8').digest();
  }
}
