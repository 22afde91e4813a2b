import { InterfaceType } from 'type-graphql';
import { Entity } from './entity.js';
import { Node } from './node.js';

@InterfaceType({ implements: [Node, Entity], description: 'An organisation or a person.' })
export abstract class Agent extends Entity {}
