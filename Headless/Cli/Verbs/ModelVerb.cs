using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Models;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>model check FILE</c>: what a signal model reads and needs, and what of it can never come about.</summary>
internal sealed class ModelVerb : Verb
{
    private readonly Argument<string> _action = new("ACTION") { Description = "check." };

    private readonly Argument<string> _file = new("FILE") { Description = "The model, a JSON file." };

    /// <inheritdoc/>
    public override string Name => "model";

    /// <inheritdoc/>
    public override string Description => "Check a signal model: what it reads and needs, what can never come about.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_action, _file];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        string action = context.Get(_action)!;
        if (action != "check") throw new WrongArgumentException($"'{action}' is no action; there is check.");
        ModelCheckResult result = ModelCheckWork.Run(new ModelCheckRequest { Model = context.Get(_file)! });
        foreach (string line in ModelCheckLines.Of(result)) context.Terminal.Output.WriteLine(line);
        string? failure = result.IsSound ? null : $"'{result.Name}' has parts that can never come about";
        return new VerbResult(ModelCheckJson.Of(result), failure);
    }
}
