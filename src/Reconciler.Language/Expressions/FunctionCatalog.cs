namespace Reconciler.Language.Expressions;

/// <summary>The data of <see cref="FunctionTable"/>: one row for each function, with its name, parameters, result and source.</summary>
internal static class FunctionCatalog
{
    // Parameters: a type or "any"; "*" any number of them, "..." whether more follow is not documented.
    // Result: a type, "any" when not known, "common:1" what arguments from 1 on share, "same:0", "item:0", "collection:0".
    // Source: R Resource Center, S Scripting SDK, F public flow files, C community references.
    private const string Rows = """
        AddDays                     any integer             dateTime            C
        AddDuration                 ...                     any                 C
        AddHours                    any integer             dateTime            C
        AddItem                     any any ...             same:0              C
        AddItemAt                   ...                     same:0              C
        AddMinutes                  any integer             dateTime            C
        AddSeconds                  any integer             dateTime            C
        Append                      any*                    common:0            R
        AreEqual                    any any ...             boolean             F
        AudioPlaybackOptions        any boolean ...         audio               F
        Contains                    any any ...             boolean             F
        Count                       any                     integer             F
        DateTimeDiff                any any ...             duration            F
        Day                         any                     integer             C
        DayOfWeek                   ...                     any                 C
        Find                        any any ...             any                 C
        FindEmergencyGroup          string ...              emergencyGroup      C
        FindFirst                   any any ...             integer             F
        FindGroup                   string ...              group               C
        FindGroupById               string ...              group               C
        FindLanguageSkill           string ...              languageSkill       C
        FindQueue                   string ...              queue               F
        FindQueueById               string ...              queue               F
        FindQueueEstimatedWaitTime  ...                     any                 S
        FindSchedule                string ...              schedule            C
        FindScheduleGroup           string ...              scheduleGroup       C
        FindSkill                   string ...              skill               F
        FindString                  string string ...       integer             C
        FindSystemPrompt            string ...              prompt              C
        FindUser                    string ...              user                C
        FindUserById                string ...              user                F
        FindUserPrompt              string ...              prompt              C
        FindWrapupCode              string ...              wrapupCode          C
        GetAt                       any any                 item:0              F
        GetCurrentDateTimeUtc                               dateTime            F
        GetDayOfWeek                ...                     any                 C
        GetJsonObjectProperty       any string ...          json                F
        GetQueueEstimatedWaitTime   ...                     any                 S
        Hour                        any                     integer             C
        If                          boolean any any         common:1            F
        IsEmpty                     any                     boolean             C
        IsJsonArray                 any                     boolean             C
        IsJsonObject                any                     boolean             F
        IsNotSetOrEmpty             any                     boolean             F
        IsSet                       any                     boolean             F
        JsonParse                   string ...              json                R
        Left                        string integer          string              F
        Length                      any ...                 integer             C
        Lower                       string                  string              F
        MakeAgentScorePair          any any ...             agentScorePair      S
        MakeCommunication           any*                    communication       F
        MakeCurrency                any string ...          currency            C
        MakeDate                    ...                     date                C
        MakeDateTime                ...                     dateTime            C
        MakeDuration                ...                     duration            F
        MakeEmailAddress            ...                     emailAddress        C
        MakeEmptyList               any                     collection:0        C
        MakeList                    ...                     collection:0        F
        MakeListAgentScorePair      any any ...             agentScorePairCollection  S
        MakePhoneNumber             ...                     phoneNumber         C
        Minute                      any                     integer             C
        Month                       any                     integer             C
        Random                      ...                     decimal             S
        RandomInt                   ...                     integer             S
        RemoveDups                  any ...                 same:0              C
        RemoveItem                  ...                     same:0              C
        RemoveItemAt                ...                     same:0              C
        Replace                     string string string ...  string              F
        ReplaceItem                 ...                     same:0              C
        ReplaceItemAt               ...                     same:0              C
        Right                       string integer          string              F
        Second                      any                     integer             C
        Split                       string string ...       stringCollection    C
        Substring                   string integer ...      string              C
        ToAudio                     ...                     audio               F
        ToAudioBlank                any ...                 audio               F
        ToAudioBool                 ...                     audio               R
        ToAudioBoolean              ...                     audio               C
        ToAudioNumber               ...                     audio               R
        ToAudioPhoneNumber          ...                     audio               C
        ToAudioPrompt               any ...                 audio               C
        ToAudioTTS                  ...                     audio               F
        ToBool                      any ...                 boolean             C
        ToBoolean                   any ...                 boolean             C
        ToCommunication             ...                     communication       F
        ToCommunicationSsml         ...                     communication       S
        ToCommunicationTTS          ...                     communication       C
        ToDate                      ...                     date                C
        ToDateTime                  ...                     dateTime            F
        ToDecimal                   ...                     decimal             C
        ToDisplayString             ...                     string              F
        ToDuration                  ...                     duration            C
        ToInt                       ...                     integer             R
        ToJson                      any ...                 json                R
        ToJsonCollection            any ...                 jsonCollection      R
        ToPhoneNumber               ...                     phoneNumber         F
        ToString                    ...                     string              F
        ToTime                      ...                     time                C
        Trim                        string ...              string              F
        Upper                       string                  string              C
        Year                        any                     integer             C
        """;

    /// <summary>Reads the rows.</summary>
    /// <exception cref="FormatException">A row names a type that Architect does not have.</exception>
    public static IEnumerable<FunctionSignature> Read() =>
        Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadRow);

    private static FunctionSignature ReadRow(string row)
    {
        string[] words = row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] parameters = words[1..^2];
        int minimum = parameters.Count(parameter => parameter != "...");
        bool open = parameters.Any(parameter => parameter == "..." || parameter.EndsWith('*'));
        int? maximum = open ? null : minimum;
        ArchitectType?[] types = [.. parameters.Select(parameter => ReadType(parameter.TrimEnd('*')))];
        return new FunctionSignature(words[0], minimum, maximum, types, ReadResult(words[^2]), ReadSource(words[^1]));
    }

    private static FunctionResult ReadResult(string text) => text.Split(':') switch
    {
        ["any"] => new FunctionResult(FunctionResultKind.Unknown),
        ["common", var argument] => new FunctionResult(FunctionResultKind.Common, Argument: int.Parse(argument, null)),
        ["same", var argument] => new FunctionResult(FunctionResultKind.Same, Argument: int.Parse(argument, null)),
        ["item", var argument] => new FunctionResult(FunctionResultKind.ItemOf, Argument: int.Parse(argument, null)),
        ["collection", var argument] => new FunctionResult(FunctionResultKind.CollectionOf, Argument: int.Parse(argument, null)),
        _ => new FunctionResult(FunctionResultKind.Fixed, ReadType(text)),
    };

    private static ArchitectType? ReadType(string name) =>
        name is "any" or "..." ? null
        : ArchitectType.TryParse(name, out var type) ? type
        : throw new FormatException($"'{name}' is no Architect type; correct the row of the function catalog.");

    private static FunctionSource ReadSource(string letter) => letter switch
    {
        "R" => FunctionSource.ResourceCenter,
        "S" => FunctionSource.ScriptingSdk,
        "F" => FunctionSource.PublicFlow,
        _ => FunctionSource.Community,
    };
}
