import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info } from 'type-graphql';
import type { Context } from '../../../graph/context.js';
import { formerEntity, optionalEnd } from '../../../graph/entities/entities.js';
import type { Asked } from '../scope/asked.js';
import { standsBehind } from './behind.js';

/** What speaks of the entities of a snapshot. */
interface Asking {
  readonly asked: Asked;
}

interface FieldTexts {
  description: string;
  nullable?: boolean;
}

/** A field that is an entity: the method says which, by its node index; −1 or undefined: none, and the field is null. */
export function EntityField(type: () => unknown, texts: FieldTexts) {
  return <M extends () => number | undefined>(
    prototype: Asking,
    name: string,
    method: TypedPropertyDescriptor<M>,
  ): void => {
    const nodeOf = method.value!;
    const resolve = function (this: Asking, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
      const node = nodeOf.call(this);
      const id = node === undefined ? undefined : this.asked.id(node);
      if (id !== undefined && this.asked.isJudgedOtherwise) return formerEntity(context, info, id);
      return optionalEnd(context, info, id);
    };
    standsBehind(resolve, nodeOf);
    method.value = resolve as unknown as M;
    Ctx()(prototype, name, 0);
    Info()(prototype, name, 1);
    Field(type as () => typeof Object, texts)(prototype, name, method);
  };
}
