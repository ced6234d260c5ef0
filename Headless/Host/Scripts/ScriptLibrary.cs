using System;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>A DLL that an import archive brings for its scripts.</summary>
public sealed class ScriptLibrary
{
    /// <summary>Takes the DLL's bytes; <paramref name="path"/> is the archive, '!' and the entry.</summary>
    public ScriptLibrary(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        try
        {
            using PEReader image = new(new MemoryStream(bytes));
            if (!image.HasMetadata) return;
            MetadataReader metadata = image.GetMetadataReader();
            if (!metadata.IsAssembly) return;
            AssemblyDefinition assembly = metadata.GetAssemblyDefinition();
            Name = metadata.GetString(assembly.Name);
            Version = assembly.Version;
        }
        catch (BadImageFormatException)
        {
            // A native library or no library at all: scripts may call it, but it is nothing to compile against.
        }
    }

    /// <summary>The archive, '!' and the entry.</summary>
    public string Path { get; }

    /// <summary>Its content.</summary>
    public byte[] Bytes { get; }

    /// <summary>Name of the assembly; empty for a native library.</summary>
    public string Name { get; } = "";

    /// <summary>Version of the assembly; 0.0 for a native library.</summary>
    public Version Version { get; } = new();

    /// <summary>True for a .NET assembly.</summary>
    public bool IsManaged => Name.Length > 0;
}
