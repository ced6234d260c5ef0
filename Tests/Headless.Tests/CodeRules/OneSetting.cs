using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NT8Bridge.Headless.Tests.CodeRules;

/// <summary>An .editorconfig with <c>max_line_length</c> alone, or with nothing when it is null.</summary>
internal sealed class OneSetting(string? maxLineLength) : AnalyzerConfigOptionsProvider
{
    private readonly Options options = new(maxLineLength);

    public override AnalyzerConfigOptions GlobalOptions => options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;

    private sealed class Options(string? maxLineLength) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "max_line_length" ? maxLineLength : null;
            return value is not null;
        }
    }
}
