using YamlDotNet.Serialization;

namespace Reconciler.Scenarios.Running;

/// <summary>Something that happens in the org or to the project. Exactly one of the first properties is set.</summary>
internal sealed class CaseStep
{
    /// <summary>Applies the project as it is now.</summary>
    public bool Apply { get; set; }

    /// <summary>Publishes an Archy file of the case.</summary>
    public string? Publish { get; set; }

    /// <summary>Publishes a flow again: its export, edited if <see cref="Replace"/> says so.</summary>
    public string? Edit { get; set; }

    /// <summary>Saves the export of a flow, edited if <see cref="Replace"/> says so, without publishing it.</summary>
    public string? Draft { get; set; }

    /// <summary>Opens a flow for editing.</summary>
    public string? Lock { get; set; }

    /// <summary>Takes the lock of a flow away.</summary>
    public string? Unlock { get; set; }

    /// <summary>Gives a flow the name <see cref="To"/>.</summary>
    public string? Rename { get; set; }

    /// <summary>Moves a flow to the division <see cref="To"/>.</summary>
    public string? Move { get; set; }

    /// <summary>Deletes a flow.</summary>
    public string? Delete { get; set; }

    /// <summary>Edits the description of a flow.</summary>
    public string? Redescribe { get; set; }

    /// <summary>Adds a queue.</summary>
    public string? AddQueue { get; set; }

    /// <summary>Adds a thing that is no flow: the emulator's kind and the name, as <c>Skill/Billing</c>; for a data action also the category.</summary>
    public string? Add { get; set; }

    /// <summary>Adds a call route that uses the call flow <see cref="To"/>.</summary>
    public string? CallRoute { get; set; }

    /// <summary>Takes a call route away.</summary>
    public string? RemoveCallRoute { get; set; }

    /// <summary>Has the holder of a flow's lock give it back at the third look at that flow alone.</summary>
    public string? UnlockWhileWaiting { get; set; }

    /// <summary>Changes the project's files: a path.</summary>
    public string? Change { get; set; }

    /// <summary>Fails the next publish job, with this message.</summary>
    public string? FailNextPublish { get; set; }

    /// <summary>Who does it.</summary>
    public string By { get; set; } = "Ann";

    public string? To { get; set; }

    public string? Replace { get; set; }

    public string With { get; set; } = "";

    [YamlIgnore]
    public string Flow => Edit ?? Draft ?? Lock ?? Unlock ?? Rename ?? Move ?? Delete ?? Redescribe ?? UnlockWhileWaiting ?? throw new InvalidOperationException("The step names no flow.");
}
