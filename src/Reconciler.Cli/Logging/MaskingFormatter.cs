using Reconciler.Loading.Project;
using Serilog.Events;
using Serilog.Formatting;

namespace Reconciler.Cli.Logging;

/// <summary>Masks secrets in whatever another formatter writes.</summary>
internal sealed class MaskingFormatter(ITextFormatter inner, SecretSet secrets) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var text = new StringWriter();
        inner.Format(logEvent, text);
        output.Write(secrets.Mask(text.ToString()));
    }
}
