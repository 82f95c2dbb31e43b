-- What is only ever added to: the store itself refuses to change or remove it.
create function monitoring_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'this table is only ever added to';
end $$;

create trigger monitoring_plan_version_kept before update or delete on monitoring_plan_version
    for each row execute function monitoring_refuse();

create trigger monitoring_plan_step_kept before update or delete on monitoring_plan_step
    for each row execute function monitoring_refuse();

create trigger monitoring_status_kept before update or delete on monitoring_status
    for each row execute function monitoring_refuse();

create trigger monitoring_revision_kept before update or delete on monitoring_revision
    for each row execute function monitoring_refuse();

create trigger monitoring_milestone_kept before update or delete on monitoring_milestone
    for each row execute function monitoring_refuse();

create trigger monitoring_money_kept before update or delete on monitoring_money
    for each row execute function monitoring_refuse();

create trigger monitoring_definition_kept before update or delete on monitoring_definition
    for each row execute function monitoring_refuse();

create trigger monitoring_observation_kept before update or delete on monitoring_observation
    for each row execute function monitoring_refuse();

create trigger monitoring_target_kept before update or delete on monitoring_target
    for each row execute function monitoring_refuse();

create trigger monitoring_rebase_kept before update or delete on monitoring_rebase
    for each row execute function monitoring_refuse();
