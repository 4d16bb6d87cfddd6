import { Type } from 'typebox';
import { component } from './component.ts';
import { commitment } from './picture.ts';

export const commitmentList = component(
  'CommitmentList',
  Type.Object({ commitments: Type.Array(commitment) }),
);
