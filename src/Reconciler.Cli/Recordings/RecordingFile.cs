using System.Text;
using System.Text.Json;
using Reconciler.Language.Project;
using Serilog;

namespace Reconciler.Cli.Recordings;

/// <summary>The file that a command records its calls in. Safe for concurrent use.</summary>
internal sealed class RecordingFile : IDisposable
{
    private const long LargestFile = 256 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly StreamWriter _writer;
    private readonly ILogger _log;
    private bool _isBroken;

    private RecordingFile(StreamWriter writer, SecretSet secrets, ILogger log) => (_writer, _log, Sanitizer) = (writer, log, new CallSanitizer(secrets));

    /// <summary>Makes the records of calls that <see cref="Add"/> takes.</summary>
    public CallSanitizer Sanitizer { get; }

    /// <summary>Opens a recording for writing. Calls are appended to a recording that exists.</summary>
    /// <exception cref="RecordingException">The file exists and is no recording.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static RecordingFile Open(string path, SecretSet secrets, ILogger log)
    {
        if (File.Exists(path) && File.ReadLines(path).FirstOrDefault() is { } first && first != RecordingJson.Header)
        {
            throw new RecordingException($"{path} exists and is no recording; give --record another file.");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        writer.WriteLine(RecordingJson.Header);
        return new RecordingFile(writer, secrets, log);
    }

    /// <summary>Adds a call. When it cannot be written, such as on a full disk, the recording ends with a warning and the command goes on.</summary>
    public void Add(RecordedCall call)
    {
        var line = RecordingJson.Line(call);
        lock (_lock)
        {
            if (_isBroken)
            {
                return;
            }

            try
            {
                _writer.WriteLine(line);
            }
            catch (IOException exception)
            {
                _isBroken = true;
                _log.Warning("The recording ends here: {Reason}", exception.Message);
            }
        }
    }

    /// <summary>Reads the calls of a recording.</summary>
    /// <exception cref="RecordingException">The file is no recording, or larger than 256 MB.</exception>
    public static async Task<IReadOnlyList<RecordedCall>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (new FileInfo(path) is { Exists: true, Length: > LargestFile })
        {
            throw new RecordingException($"{path} has more than {LargestFile >> 20} MB; record fewer calls.");
        }

        var calls = new List<RecordedCall>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (line != RecordingJson.Header)
            {
                calls.Add(number == 1 ? throw new RecordingException($"{path} is no recording; make one with --record.") : Call(path, number, line));
            }
        }

        return calls;
    }

    private static RecordedCall Call(string path, int number, string line)
    {
        try
        {
            return RecordingJson.Call(line);
        }
        catch (JsonException exception)
        {
            throw new RecordingException($"{path}:{number} is no recorded call ({exception.Message}); take the line out, or record again.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _writer.Dispose();
        }
    }
}

/// <summary>A file is no recording, or cannot be used as one.</summary>
internal sealed class RecordingException(string message) : IOException(message);
