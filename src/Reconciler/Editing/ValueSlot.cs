using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Editing;

/// <summary>The place of a value.</summary>
/// <param name="After">Index behind the colon or dash in front of it.</param>
/// <param name="Column">The column of the key or dash.</param>
/// <param name="IsItem">True for a list item.</param>
/// <param name="IsFlow">True inside brackets or braces.</param>
internal readonly record struct ValueSlot(int After, int Column, bool IsItem, bool IsFlow)
{
    public ScalarSlot Scalar => new(Column, IsFlow);
}
