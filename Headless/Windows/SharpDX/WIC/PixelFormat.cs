using System;

namespace SharpDX.WIC;

/// <summary>How the points of a picture are kept.</summary>
public static class PixelFormat
{
    /// <summary>Red, green, blue and opacity, already multiplied, eight bits each.</summary>
    public static Guid Format32bppPRGBA { get; } = new("3cc4a650-a527-4d37-a916-3142c7ebedba");

    /// <summary>Blue, green, red and opacity, already multiplied, eight bits each.</summary>
    public static Guid Format32bppPBGRA { get; } = new("6fddc324-4e03-4bfe-b185-3d77768dc910");
}
