using System.Collections.Frozen;
using Reconciler.Language.Expressions;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Types;

/// <summary>
/// The table of the properties of actions that take a known type. Properties that take what no rule can judge, such as audio, are left out.
/// </summary>
internal static class ActionProperties
{
    // Action, path of the property, type; "*" stands for any key, and as a type for that key.
    // Paths: public flow files. Types: documentation of the Architect Scripting SDK (ArchActionDecision.condition is an ArchValueBoolean, and so on).
    private const string Rows = """
        createCallback      calleeName                              string
        createCallback      queue                                   queue
        dataTableLookup     lookupValue                             string
        decision            condition                               boolean
        findQueue           findName                                string
        findQueue           findResult                              queue
        findQueueById       findId                                  string
        findQueueById       findResult                              queue
        getParticipantData  attributes.attribute.name               string
        holdMusic           bargeInEnabled                          boolean
        loop                currentIndex                            integer
        loop                loopCount                               integer
        menuTransferToAcd   languageSkill                           languageSkill
        menuTransferToAcd   priority                                integer
        menuTransferToAcd   targetQueue                             queue
        setParticipantData  attributes.attribute.name               string
        setParticipantData  attributes.attribute.value              string
        switch              evaluate.firstMatch.*.cases.case.value  *
        switch              evaluate.firstMatch.*.value             *
        switch              evaluate.firstTrue.cases.case.value     boolean
        transferToAcd       acdSkills.acdSkill                      skill
        transferToAcd       directAgent                             user
        transferToAcd       languageSkill                           languageSkill
        transferToAcd       preferredAgents                         agentScorePairCollection
        transferToAcd       priority                                integer
        transferToAcd       targetQueue                             queue
        updateData          statements.*.value                      *
        """;

    private static readonly FrozenDictionary<string, (string[] Path, string Type)[]> ByAction = Rows
        .Split('\n')
        .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .GroupBy(words => words[0], words => (words[1].Split('.'), words[2]))
        .ToFrozenDictionary(action => action.Key, action => action.ToArray(), StringComparer.Ordinal);

    /// <summary>The values of one action whose property takes a known type, each with that type.</summary>
    /// <param name="action">The action's key in Archy.</param>
    /// <param name="body">The action's properties.</param>
    public static IEnumerable<(Node Value, ArchitectType Type)> Of(string action, MapNode body)
    {
        foreach (var (path, type) in ByAction.GetValueOrDefault(action, []))
        {
            foreach (var (value, key) in At(body, path, null))
            {
                if (ArchitectType.TryParse(type == "*" ? key! : type, out var known))
                {
                    yield return (value, known);
                }
            }
        }
    }

    private static IEnumerable<(Node Value, string? Key)> At(Node node, ArraySegment<string> path, string? key) => (node, path) switch
    {
        (_, { Count: 0 }) => [(node, key)],
        (ListNode list, _) => list.Items.SelectMany(item => At(item, path, key)),
        (MapNode map, _) when path[0] == "*" => map.Entries.SelectMany(entry => At(entry.Value, path[1..], entry.Name)),
        (MapNode map, _) when map[path[0]] is { } child => At(child, path[1..], key),
        _ => [],
    };
}
