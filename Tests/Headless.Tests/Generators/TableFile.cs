using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NT8Bridge.Headless.Tests.Generators;

/// <summary>A table that a build hands to a generator.</summary>
internal sealed class TableFile(string name, string text) : AdditionalText
{
    public override string Path => "/folder/" + name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
