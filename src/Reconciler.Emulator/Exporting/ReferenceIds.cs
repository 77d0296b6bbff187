using System.Globalization;
using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>
/// Gives every part its reference id <c>name_number</c> and points all references at it. Numbers count parts, menu
/// choices and actions in document order from 10, the smallest number seen in public exports.
/// </summary>
internal static class ReferenceIds
{
    private const int FirstNumber = 10;

    /// <summary>Rewrites the ids of a file, and the pointers to them.</summary>
    public static void Rewrite(ArchyFile file)
    {
        var before = FlowContainer.In(file);
        var targets = InnerReference.In(file).Select(reference => (Reference: reference, reference.Resolve(before)?.Content)).ToArray();
        var referenced = targets.Select(target => target.Content).OfType<YamlMap>().ToHashSet();
        Number(file, referenced);

        var paths = FlowContainer.In(file).ToDictionary(container => container.Content, container => container.Path);
        foreach (var (reference, content) in targets)
        {
            if (content is not null)
            {
                reference.PointTo(paths[content]);
            }
        }
    }

    private static void Number(ArchyFile file, HashSet<YamlMap> referenced)
    {
        var parts = FlowItems.Containers(file.Flow).Select(item => item.Container).ToHashSet();
        var choices = parts.SelectMany(FlowItems.Choices).Select(item => item.Choice).ToHashSet();
        var actions = FlowItems.Actions(file.Flow).Select(item => item.Action).ToHashSet();
        var number = FirstNumber;
        foreach (var map in YamlWalk.Maps(file.Flow).ToArray())
        {
            // A choice carries an id only when something points at it.
            if (parts.Contains(map) || referenced.Contains(map))
            {
                SetId(map, number);
            }
            else if (choices.Contains(map))
            {
                map.Remove("refId");
            }

            if (parts.Contains(map) || choices.Contains(map) || actions.Contains(map))
            {
                number++;
            }
        }
    }

    private static void SetId(YamlMap part, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{part.Text("name")}_{number}");
        part.Set("refId", YamlScalar.String(id));
        Shape.Order(part, ["name", "refId"]);
    }
}
