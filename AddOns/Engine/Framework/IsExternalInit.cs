// PolySharp would bring it too, but puts its types into another order in every build, and the archive's bytes should not change.
#if NETFRAMEWORK
namespace System.Runtime.CompilerServices;

/// <summary>The mark that the compiler puts on init-only properties; .NET Framework has none of its own.</summary>
internal static class IsExternalInit
{
}
#endif
