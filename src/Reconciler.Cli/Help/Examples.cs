namespace Reconciler.Cli.Help;

/// <summary>The examples that <c>--help</c> shows.</summary>
internal static class Examples
{
    /// <summary>Returns the examples of a command, or those of the root command for an unknown name.</summary>
    public static IReadOnlyList<string> Of(string command) => command switch
    {
        "init" => ["reconciler init", "reconciler init acme-ivr --name acme-ivr"],
        "validate" => ["reconciler validate", "reconciler validate --env prod --var salesQueue=Sales", "reconciler validate --against origin/main"],
        "plan" => ["reconciler plan --env prod", "reconciler plan --target 'Sales*' --with-dependencies", "reconciler plan --exit-code    # 2 when there are changes", "reconciler plan --out plan.json", "reconciler plan --markdown-into out/plan.md --github"],
        "apply" => ["reconciler apply", "reconciler apply --env prod --yes", "reconciler apply plan.json --yes", "reconciler apply --adopt --target 'Old IVR'", "reconciler apply --prune --wait-for-locks 5m", "reconciler apply --yes --rollback-on-failure"],
        "rollback" => ["reconciler rollback 'Sales Call Flow'", "reconciler rollback inboundcall/Sales --to 3.0 --env prod"],
        "show" => ["reconciler show plan.json", "reconciler show plan.json --full"],
        "doctor" => ["reconciler doctor --env prod", "reconciler doctor --env prod --for drift"],
        "envs" => ["reconciler envs"],
        "vars" => ["reconciler vars --env prod", "reconciler vars --env prod --var-file prod.yaml --format json"],
        "diff" => ["reconciler diff old.yaml new.yaml", "reconciler diff old.yaml new.yaml --format markdown --exit-code", "reconciler diff --env test --env prod"],
        "import" => ["reconciler import --env prod", "reconciler import --type inboundcall --target 'Sales*'", "reconciler import --shared-with-callers 'Shared Auth Logic'", "reconciler import --as archy --division Home", "reconciler import --from-terraform infrastructure"],
        "adopt" => ["reconciler adopt 'Sales Call Flow'", "reconciler adopt inboundcall/Sales --yes --env prod"],
        "forget" => ["reconciler forget 'Sales Call Flow'"],
        "inventory" => ["reconciler inventory --env prod", "reconciler inventory --callers --format csv > flows.csv"],
        "emulator" => ["reconciler emulator", "reconciler emulator --port 8089 --data org.json"],
        "edit" => ["reconciler emulator edit list", "reconciler emulator edit replace 'Sales Call Flow' 'Welcome' 'Hello'", "reconciler emulator edit export 'Sales Call Flow' > flow.yaml", "reconciler emulator edit publish flow.yaml --as 'Grace Hopper'"],
        "verify" => ["reconciler plan --env prod --record prod.ndjson", "reconciler emulator verify prod.ndjson"],
        "schema" => ["reconciler schema", "reconciler schema call-flow.schema.json", "reconciler schema --write schemas"],
        "contract" => ["reconciler contract 'Shared Auth Logic'"],
        "explain" => ["reconciler explain RC3021"],
        "completion" => ["source <(reconciler completion bash)", "reconciler completion fish | source"],
        "version" => [],
        _ => ["reconciler validate", "reconciler plan --env prod", "reconciler apply --env prod --yes"],
    };
}
