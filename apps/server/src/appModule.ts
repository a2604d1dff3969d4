import './schema/registerEnums.js';
import { GraphStore } from '@entente/store';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { ChangeFeed } from './changes/changeFeed.js';
import type { OperationRegistry } from './operations/operationRegistry.js';
import { mercuriusOptions } from './schema/mercuriusOptions.js';
import { resolvers } from './schema/resolvers.js';
import { ModelReadings } from './review/modelReadings.js';
import type { ServerSettings } from './serverSettings.js';

/** The modules of the server around a store. */
@Module({})
export class AppModule {
  static of(
    settings: ServerSettings,
    { registry, feed }: { readonly registry: OperationRegistry; readonly feed: ChangeFeed },
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          ...mercuriusOptions(settings, registry),
        }),
      ],
      providers: [
        ...resolvers,
        { provide: GraphStore, useValue: settings.store },
        { provide: ChangeFeed, useValue: feed },
        {
          provide: ModelReadings,
          useFactory: () => new ModelReadings(settings.store, settings.languageModel ?? null),
        },
      ],
    };
  }
}
