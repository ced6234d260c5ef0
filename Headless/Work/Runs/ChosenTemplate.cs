using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>
/// The values of a strategy's properties: those of a template, if there is one, with the request's own before them.
/// </summary>
/// <param name="Parameters">The values by name.</param>
/// <param name="Notes">What of the template is not taken, a sentence each.</param>
internal sealed record ChosenTemplate(IReadOnlyDictionary<string, object> Parameters, IReadOnlyList<string> Notes)
{
    private const string Commission = "IncludeCommission";

    /// <summary>The values for a strategy.</summary>
    /// <param name="path">The template, an XML file; null for none.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="said">The request's own values by name.</param>
    /// <exception cref="UnusableFileException">The file cannot be read, is no template, or has a wrong value.</exception>
    /// <exception cref="WrongRequestException">It is the template of another strategy.</exception>
    public static ChosenTemplate Of(string? path, Type strategy, IReadOnlyDictionary<string, object> said)
    {
        if (path is null) return new ChosenTemplate(said, []);
        return TemplateFile.Read(path, "Strategy", (file, source) =>
        {
            var template = StrategyTemplate.Read(file, source);
            if (template.Strategy != strategy.Name)
            {
                throw new WrongRequestException(
                    RequestPart.Template, $"'{path}' is of the strategy '{template.Strategy}', and '{strategy.Name}' is to run.");
            }

            IReadOnlyDictionary<string, object> values = template.Over(strategy, said, out IReadOnlyList<string> notes);
            bool isAsked = values.TryGetValue(Commission, out object? asked) && asked is true;
            if (!isAsked || said.ContainsKey(Commission)) return new ChosenTemplate(values, notes);
            return new ChosenTemplate(
                values, [.. notes, $"{path}: it asks for a commission, and none is said, so none is charged"]);
        });
    }
}
