-- How the goals of a plan were weighed: in one sum, or one after the other.
alter table plan
  add column objective text not null default 'weighted' check (objective in ('weighted', 'levels'));
