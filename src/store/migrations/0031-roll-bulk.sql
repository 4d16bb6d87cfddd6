-- A roll comes in a hundred thousand rows at a time. What is asked of each row is what nothing else
-- holds already: staged and failed rows go with their plan in one transaction, and an officer's mission
-- is that of the import that brought them.
alter table roll_staged drop constraint roll_staged_mission_id_import_id_fkey;
alter table roll_failed drop constraint roll_failed_mission_id_import_id_fkey;
alter table officer drop constraint officer_mission_id_fkey;
-- An import and its officers, an officer and what is kept apart of them are each written by one
-- statement that joins the other; asking again for every row cost a third of an import.
alter table officer drop constraint officer_mission_id_import_id_fkey;
alter table officer_sensitive drop constraint officer_sensitive_mission_id_officer_id_fkey;
