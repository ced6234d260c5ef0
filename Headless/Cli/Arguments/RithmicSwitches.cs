using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Headless.Work.Play;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>
/// <c>--rithmic</c> and what belongs to it: the side feed of a strategy that has one. There is no switch for user and password,
/// since a command line can be read by others; they come from the environment.
/// </summary>
internal sealed class RithmicSwitches
{
    private readonly Option<string> _gateway = new("--rithmic")
    {
        HelpName = "ADDRESS",
        Description = "Take bars from a Rithmic gateway on this machine too, for example ws://127.0.0.1:50000. "
            + "User and password: " + RithmicCredentials.UserVariable + ", " + RithmicCredentials.PasswordVariable + ".",
    };

    private readonly Option<string> _system = new("--rithmic-system")
    {
        HelpName = "NAME", Description = "System to log in to.", DefaultValueFactory = _ => "Rithmic Test",
    };

    private readonly Option<string> _application = new("--rithmic-app")
    {
        HelpName = "NAME", Description = "Application name of the login.", DefaultValueFactory = _ => "NT8Bridge",
    };

    private readonly Option<string> _exchange = new("--rithmic-exchange")
    {
        HelpName = "NAME", Description = "The instrument's exchange as Rithmic writes it, for example COMEX.",
    };

    /// <summary>The switches.</summary>
    public IReadOnlyList<Option> Options => [_gateway, _system, _application, _exchange];

    /// <summary>The side feed; null where no gateway was named.</summary>
    /// <exception cref="WrongArgumentException">The exchange is missing.</exception>
    public RithmicSideFeed? Read(VerbContext context)
    {
        if (context.Get(_gateway) is not { } gateway) return null;
        string exchange = context.Get(_exchange)
            ?? throw new WrongArgumentException("--rithmic-exchange is missing: name the exchange, for example COMEX");
        return new RithmicSideFeed(gateway, context.Require(_system), context.Require(_application), exchange);
    }
}
