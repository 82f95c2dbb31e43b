-- What is only ever added to: the store itself refuses to change or remove it.

create trigger monitoring_plan_version_no_update before update on monitoring_plan_version
begin select raise(abort, 'monitoring_plan_version is only ever added to'); end;

create trigger monitoring_plan_version_no_delete before delete on monitoring_plan_version
begin select raise(abort, 'monitoring_plan_version is only ever added to'); end;

create trigger monitoring_plan_step_no_update before update on monitoring_plan_step
begin select raise(abort, 'monitoring_plan_step is only ever added to'); end;

create trigger monitoring_plan_step_no_delete before delete on monitoring_plan_step
begin select raise(abort, 'monitoring_plan_step is only ever added to'); end;

create trigger monitoring_status_no_update before update on monitoring_status
begin select raise(abort, 'monitoring_status is only ever added to'); end;

create trigger monitoring_status_no_delete before delete on monitoring_status
begin select raise(abort, 'monitoring_status is only ever added to'); end;

create trigger monitoring_revision_no_update before update on monitoring_revision
begin select raise(abort, 'monitoring_revision is only ever added to'); end;

create trigger monitoring_revision_no_delete before delete on monitoring_revision
begin select raise(abort, 'monitoring_revision is only ever added to'); end;

create trigger monitoring_milestone_no_update before update on monitoring_milestone
begin select raise(abort, 'monitoring_milestone is only ever added to'); end;

create trigger monitoring_milestone_no_delete before delete on monitoring_milestone
begin select raise(abort, 'monitoring_milestone is only ever added to'); end;

create trigger monitoring_money_no_update before update on monitoring_money
begin select raise(abort, 'monitoring_money is only ever added to'); end;

create trigger monitoring_money_no_delete before delete on monitoring_money
begin select raise(abort, 'monitoring_money is only ever added to'); end;

create trigger monitoring_definition_no_update before update on monitoring_definition
begin select raise(abort, 'monitoring_definition is only ever added to'); end;

create trigger monitoring_definition_no_delete before delete on monitoring_definition
begin select raise(abort, 'monitoring_definition is only ever added to'); end;

create trigger monitoring_observation_no_update before update on monitoring_observation
begin select raise(abort, 'monitoring_observation is only ever added to'); end;

create trigger monitoring_observation_no_delete before delete on monitoring_observation
begin select raise(abort, 'monitoring_observation is only ever added to'); end;

create trigger monitoring_target_no_update before update on monitoring_target
begin select raise(abort, 'monitoring_target is only ever added to'); end;

create trigger monitoring_target_no_delete before delete on monitoring_target
begin select raise(abort, 'monitoring_target is only ever added to'); end;

create trigger monitoring_rebase_no_update before update on monitoring_rebase
begin select raise(abort, 'monitoring_rebase is only ever added to'); end;

create trigger monitoring_rebase_no_delete before delete on monitoring_rebase
begin select raise(abort, 'monitoring_rebase is only ever added to'); end;
