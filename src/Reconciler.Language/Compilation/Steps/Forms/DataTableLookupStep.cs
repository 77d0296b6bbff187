using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps.Forms;

/// <summary><c>dataTableLookup</c>: reads a row of a data table.</summary>
internal sealed class DataTableLookupStep : StepForm
{
    public override string Name => "dataTableLookup";

    public override IReadOnlyList<string> ShortKeys => ["table", "key", "columns", "onFound", "onNotFound", "onFailure"];

    public override IReadOnlyList<string> ArchyKeys => ["dataTable", "lookupValue", "outputs"];

    public override IReadOnlyList<string> Required => ["table", "key"];

    public override void Expand(MapNode body, MapBuilder action, StepCompiler compiler)
    {
        action.Add("lookupValue", compiler.Expressions.Expression(body["key"]!));
        if (body["table"] is ScalarNode table)
        {
            var columns = (body.Map("columns")?.Entries ?? [])
                .Select(column => column with { Value = column.Value is ScalarNode name ? compiler.Expressions.Variable(name) : column.Value })
                .ToArray();
            var found = new MapBuilder(table.Position).Add("foundOutputs", columns.Length == 0 ? null : new MapNode(columns, body.Position)).Build();
            action.Add("dataTable", new MapBuilder(table.Position).Add(table.Text, found, table.Position).Build());
        }

        action.Add("outputs", compiler.Outputs(body, ("onFound", "found"), ("onNotFound", "notFound"), ("onFailure", "failure")));
    }

    public override MapNode? TryDecompile(MapNode action, StepDecompiler steps)
    {
        if (action.Map("dataTable")?.Entries is not [var table] || table.Value is not MapNode lookup || action["lookupValue"] is not { } key)
        {
            return null;
        }

        var columns = (lookup.Map("foundOutputs")?.Entries ?? []).Select(column => column with { Value = steps.Expressions.Variable(column.Value) ?? column.Value }).ToArray();
        var body = new MapBuilder(action.Position)
            .Add("table", table.Key)
            .Add("key", steps.Expressions.Expression(key))
            .Add("columns", columns.Length == 0 ? null : new MapNode(columns, action.Position));
        steps.Outputs(action, body, ("onFound", "found"), ("onNotFound", "notFound"), ("onFailure", "failure"));
        return body.Build();
    }
}
