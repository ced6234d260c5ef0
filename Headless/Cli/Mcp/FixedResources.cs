using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ModelContextProtocol.Protocol;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>What the server always has to read.</summary>
internal static class FixedResources
{
    private static readonly (string Address, string Name, string Description, string Text)[] All =
    [
        (
            "nt8bridge://models/default", "built-in model",
            "The signal model that a sweep and NT8BridgeStrategy use without another.",
            SignalModel.DefaultJson()),
        (
            "nt8bridge://models/schema", "schema of models", "The JSON schema of signal models.",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "model-1.schema.json"))),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Resource> List { get; } =
    [
        .. All.Select(one => new Resource
        {
            Uri = one.Address, Name = one.Name, Description = one.Description, MimeType = "application/json",
        }),
    ];

    /// <summary>The text at an address; null where it is none of these.</summary>
    public static string? Text(string address) => All.FirstOrDefault(one => one.Address == address).Text;
}
