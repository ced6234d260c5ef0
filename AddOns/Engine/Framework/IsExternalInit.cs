// The package PolySharp would bring this type too, but it puts its types into another order in every build, and the same source
// has to give the same bytes.
#if NETFRAMEWORK
namespace System.Runtime.CompilerServices;

/// <summary>The type by which the compiler marks init-only properties; .NET Framework does not have it.</summary>
internal static class IsExternalInit
{
}
#endif
