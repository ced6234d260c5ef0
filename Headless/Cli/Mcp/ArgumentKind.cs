namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>What a value of a tool is, and what is made sure of it before a verb gets it.</summary>
internal enum ArgumentKind
{
    /// <summary>A text; where it could be a path, the file must be one that may be read.</summary>
    Text,

    /// <summary>A number, which the verb itself checks.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>An object of names and values, for example a script's properties.</summary>
    Values,

    /// <summary>A file or folder to read.</summary>
    Input,

    /// <summary>A file to read, or a result of this server by its address.</summary>
    Result,

    /// <summary>A file to write.</summary>
    Output,
}
