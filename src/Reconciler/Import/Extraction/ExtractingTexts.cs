using System.Text.RegularExpressions;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Import.Extraction;

/// <summary>
/// Writes a spec with variables in place of what differs between orgs: names of queues, phone numbers and addresses. A queue is known by where it stands: a flow or a step may have the name of a queue.
/// </summary>
internal sealed partial class ExtractingTexts : IScalarTexts
{
    // Signs of the private use area, which are no letters of any text: they become the braces of a reference when the value is written.
    private const string Open = "\uE000";
    private const string Close = "\uE001";

    private readonly EscapedTexts _escaped = new();
    private readonly VariableExtraction _variables;
    private readonly HashSet<string> _queues;
    private readonly HashSet<ExtractedVariable> _used = [];

    /// <param name="flow">The flow that is written.</param>
    /// <param name="variables">The names.</param>
    public ExtractingTexts(FlowDocument flow, VariableExtraction variables)
    {
        _variables = variables;
        _queues = flow.Entities.Where(entity => entity.Kind == OrgEntityKind.Queue).Select(entity => entity.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The variables that were put in.</summary>
    public IReadOnlyCollection<ExtractedVariable> Used => _used;

    /// <summary>The spec with marks for the variables, which become references when it is written with this object.</summary>
    public MapNode Extract(MapNode spec) => Map(spec, isQueue: false);

    /// <inheritdoc/>
    public string Write(string value) => _escaped.Write(value).Replace(Open, "${var.", StringComparison.Ordinal).Replace(Close, "}", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string Rewrite(string written, string value) => Write(value);

    private Node Any(string key, Node node, bool isQueue) => node switch
    {
        MapNode map => Map(map, isQueue || key is "queue" or "targetQueue"),
        ListNode list => new ListNode([.. list.Items.Select(item => Any("", item, isQueue: false))], list.Position),
        ScalarNode { Kind: ScalarKind.String } text => Text(key, text, isQueue),
        _ => node,
    };

    private MapNode Map(MapNode map, bool isQueue) => new([.. map.Entries.Select(entry => entry with { Value = Any(entry.Name, entry.Value, isQueue) })], map.Position);

    private ScalarNode Text(string key, ScalarNode scalar, bool isQueue)
    {
        var extracted = (isQueue || key is "queue" or "targetQueue" or "transferToAcd") && _queues.Contains(scalar.Text)
            ? Reference(ExtractedKind.Queue, scalar.Text)
            : Url().Replace(Number().Replace(scalar.Text, match => Reference(ExtractedKind.Number, match.Value)), match => Reference(ExtractedKind.Url, match.Value));
        return extracted == scalar.Text ? scalar : ScalarNode.String(extracted, scalar.Position);
    }

    private string Reference(ExtractedKind kind, string value)
    {
        var variable = _variables.Of(kind, value);
        _used.Add(variable);
        return Open + variable.Name + Close;
    }

    [GeneratedRegex(@"(?<![\w/.])\+[1-9][0-9]{6,14}(?![\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/[A-Za-z0-9._~%/-]*)?(?:\?[A-Za-z0-9._~%=&-]*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
