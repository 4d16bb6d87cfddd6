import { Type } from 'typebox';
import { component } from './component.ts';
import { promise } from './picture.ts';

/** The promise register: dates and numbers only, with their slips. */
export const promiseList = component('PromiseList', Type.Object({ promises: Type.Array(promise) }));
