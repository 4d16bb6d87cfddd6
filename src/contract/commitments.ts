import { Type } from 'typebox';
import { component } from './component.ts';
import { commitment } from './picture.ts';
import { nullableText } from './values.ts';

const commitmentMade = Type.Object({
  ...commitment.properties,
  id: Type.String(),
  due: nullableText,
});

export const commitmentList = component(
  'CommitmentList',
  Type.Object({ commitments: Type.Array(commitmentMade) }),
);
