-- Every country of a mission reads what is told of a manifest; its own country alone tells it.
create policy written_by_owner on manifest_count as restrictive for insert
  with check (country = current_country());
create policy changed_by_owner on manifest_count as restrictive for update
  using (country = current_country());
create policy removed_by_owner on manifest_count as restrictive for delete
  using (country = current_country());
