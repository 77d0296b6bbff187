using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>
/// The inverse of <see cref="ExpressionCompiler"/>: Archy's values as a manifest writes them. A value without a short form stays Archy's map.
/// </summary>
/// <param name="scope">The variables that expressions can name.</param>
internal sealed class ExpressionDecompiler(StepScope scope)
{
    /// <summary>The bare expression for <c>{exp: …}</c>.</summary>
    public Node Expression(Node value) => value is MapNode { Entries: [{ Name: "exp" } only] } && only.Value is ScalarNode expression ? Short(expression) : value;

    /// <summary>The plain literal for <c>{lit: …}</c>, the bare expression for <c>{exp: …}</c>.</summary>
    public Node Value(Node value) => value switch
    {
        MapNode { Entries: [{ Name: "lit" } only] } when only.Value is ScalarNode literal => Literal(literal) ?? value,
        // The text of a literal string would become a literal.
        MapNode { Entries: [{ Name: "exp" } only] } when only.Value is ScalarNode expression && !IsString(expression.Text) => Short(expression),
        _ => value,
    };

    /// <summary>True for <c>{noValue: true}</c>, with which Archy says that there is no value.</summary>
    public static bool IsNoValue(Node value) => value is MapNode map && map.IsTrue("noValue");

    /// <summary>The name of a variable for <c>{var: Flow.x}</c>; null when it is something else.</summary>
    public ScalarNode? Variable(Node? value)
        => value is MapNode { Entries: [{ Name: "var" } only] } && only.Value is ScalarNode name && name.Text.Contains('.') ? VariableName(name) : null;

    /// <summary>The shortest name that means the variable: without its scope, unless a variable of the task hides it.</summary>
    public ScalarNode VariableName(ScalarNode name)
    {
        var bare = ArchyVariableReader.WithoutScope(name.Text);
        return scope.Qualify(bare) == name.Text && !bare.Contains('.') ? ScalarNode.String(bare, name.Position) : name.AsString();
    }

    /// <summary>The bare text for text to speech; an expression or a prompt stays a map.</summary>
    public Node Audio(Node value) => value switch
    {
        MapNode { Entries: [{ Name: "tts" } only] } when only.Value is ScalarNode { Kind: ScalarKind.String } text => text,
        MapNode { Entries: [{ Name: "exp" } only] } => MapBuilder.Of("exp", Expression(value) is ScalarNode text ? text : only.Value),
        _ => value,
    };

    /// <summary><c>10s</c> for <c>{lit: {seconds: 10}}</c>.</summary>
    public Node Duration(Node value)
        => value is MapNode { Entries: [{ Name: "lit" } only] } && only.Value is MapNode { Entries: [var part] } && part.Value is ScalarNode { Kind: ScalarKind.Integer } amount
            && part.Name switch { "ms" => "ms", "seconds" => "s", "minutes" => "m", "hours" => "h", _ => null } is { } unit
            ? ScalarNode.String(amount.Text + unit, value.Position)
            : value;

    private static ScalarNode? Literal(ScalarNode literal) => literal.Kind switch
    {
        ScalarKind.Boolean or ScalarKind.Integer or ScalarKind.Decimal => literal,
        ScalarKind.String when Quoted(literal.Text) is { } quoted => ScalarNode.String(quoted, literal.Position),
        _ => null,
    };

    // A literal in an expression has escapes of its own; what they cannot say stays a map.
    private static string? Quoted(string text)
    {
        var quoted = $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
        return ExpressionParser.Parse(quoted) is { IsValid: true, Root: LiteralExpression { Kind: LiteralKind.String } read } && string.Equals(read.Value, text, StringComparison.Ordinal)
            ? quoted
            : null;
    }

    private static bool IsString(string expression) => ExpressionParser.Parse(expression) is { IsValid: true, Root: LiteralExpression { Kind: LiteralKind.String } };

    private ScalarNode Short(ScalarNode expression)
    {
        var shortened = new ScopeRemover(expression.Text, scope.Qualify).Apply();
        var again = ExpressionQualifier.Qualify(shortened, scope.Qualify).Text;
        return ScalarNode.String(again == expression.Text ? shortened : expression.Text, expression.Position);
    }
}
