using System;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>What all tools of a server share.</summary>
/// <param name="Folders">Where they may read and write.</param>
/// <param name="Results">The results of the session.</param>
/// <param name="Timeout">How long a script, or a call that runs none, may take.</param>
/// <param name="Megabytes">Memory that the process of a script may hold.</param>
/// <param name="PresentYear">The year by which a contract's year of one digit is read, as in ESZ5.</param>
internal sealed record ToolGround(
    AllowedFolders Folders, StoredResults Results, TimeSpan Timeout, int Megabytes, int PresentYear);
