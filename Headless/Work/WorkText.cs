using System;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Work;

/// <summary>
/// A sentence about a request. Where it speaks of a part of the request, the reader should find the name that the reader used:
/// an option of the command line, or a property in a program. So the sentence keeps the part, and the face names it.
/// </summary>
public sealed class WorkText
{
    /// <summary>Stands around a part of the request where a sentence is written; no sentence has it.</summary>
    private const char Mark = '\u0002';

    private readonly FormattableString _text;

    /// <summary>Takes the sentence; its holes may be a <see cref="RequestPart"/> or another sentence.</summary>
    public WorkText(FormattableString text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The sentence, with each part of the request named by <paramref name="nameOf"/>.</summary>
    public string Named(Func<RequestPart, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return Filled(_text, nameOf);
    }

    /// <summary>The sentence as text that <see cref="Read"/> takes back, with the parts still unnamed.</summary>
    public string Written() => Named(static part => Mark + part.ToString() + Mark);

    /// <summary>A sentence that was written as text.</summary>
    public static WorkText Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        object[] pieces = [.. written.Split(Mark).Select(Piece)];
        string format = string.Concat(Enumerable.Range(0, pieces.Length).Select(static i => "{" + i + "}"));
        return new WorkText(FormattableStringFactory.Create(format, pieces));

        // Every second piece stands between two marks.
        static object Piece(string text, int position) =>
            position % 2 == 1 && Enum.TryParse(text, out RequestPart part) ? part : text;
    }

    /// <summary>The sentence with the parts' names in requests.</summary>
    public override string ToString() => Named(static part => part.ToString());

    private static string Filled(FormattableString text, Func<RequestPart, string> nameOf) => string.Format(
        CultureInfo.InvariantCulture, text.Format, Array.ConvertAll(text.GetArguments(), argument => argument switch
        {
            RequestPart part => nameOf(part),
            FormattableString inner => Filled(inner, nameOf),
            WorkText inner => inner.Named(nameOf),
            _ => argument,
        }));
}
